HttpResponse<String> response = Unirest.post("https://api.example.org/x")
  .header("Content-Type", "text/plain")
  .body("'\"`\n\\' \\\" \\\\ \\n\na\nb\r\nc\u2028d\u2029e\u0085f\n\001\007\033[31m\177\u0080\n#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n\n*/ CANARY /* ?> </script> <!-- --> // # =end\n\\u0022 \\u000a é 日本 😀 \u202e\u200b\ufeff\n@/etc/passwd\n-n\n!! !x")
  .asString();
