const url = 'https://api.example.org/x';
const options = {
  method: 'POST',
  headers: {'Content-Type': 'application/json'},
  body: '{"quotes":"\'\\"`","backslash":"\\\\\' \\\\\\" \\\\\\\\ \\\\n","lines":"a\\nb\\r\\nc\u2028d\u2029e\x85f","controls":"\\u0001\\u0007\\u001b[31m\x7f\x80","interpolation":"#{`touch CANARY`} #$x #@y ${CANARY} \\\\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n","comments":"*/ CANARY /* ?> </script> <!-- --> // # =end","unicode":"\\\\u0022 \\\\u000a é 日本 😀 \u202e\u200b\ufeff","__proto__":{"polluted":true},"constructor":{"prototype":{}},"":{"":""},"a\'];CANARY;x[\'":1,"k\\"ey\\n${x}#{y}":[null,true,{"z":[]}],"at":"@/etc/passwd","dash":"-n","bang":"!! !x"}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
