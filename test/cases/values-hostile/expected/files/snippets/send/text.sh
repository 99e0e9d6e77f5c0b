curl --request POST \
  --url 'https://api.example.org/x' \
  --header 'Content-Type: text/plain' \
  --data-raw ''\''"`
\'\'' \" \\ \n
a
b
c d ef
[31m
#{`touch CANARY`} #$x #@y ${CANARY} \(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n
*/ CANARY /* ?> </script> <!-- --> // # =end
\u0022 \u000a é 日本 😀 ‮​﻿
@/etc/passwd
-n
!! !x'
