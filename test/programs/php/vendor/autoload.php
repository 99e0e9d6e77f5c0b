<?php

require '/usr/share/php/GuzzleHttp/autoload.php';
