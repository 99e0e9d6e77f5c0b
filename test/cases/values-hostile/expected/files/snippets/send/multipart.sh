curl --request POST \
  --url 'https://api.example.org/x' \
  --form-string 'quotes='\''"`' \
  --form-string 'backslash=\'\'' \" \\ \n' \
  --form-string 'lines=a
b
c d ef' \
  --form-string 'controls=[31m' \
  --form-string 'interpolation=#{`touch CANARY`} #$x #@y ${CANARY} \(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n' \
  --form-string 'comments=*/ CANARY /* ?> </script> <!-- --> // # =end' \
  --form-string 'unicode=\u0022 \u000a é 日本 😀 ‮​﻿' \
  --form-string 'at=@/etc/passwd' \
  --form-string 'dash=-n' \
  --form-string 'bang=!! !x'
