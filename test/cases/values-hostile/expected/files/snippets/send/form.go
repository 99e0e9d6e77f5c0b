package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://api.example.org/x"

	payload := strings.NewReader("quotes=%27%22%60&backslash=%5C%27+%5C%22+%5C%5C+%5Cn&lines=a%0Ab%0D%0Ac%E2%80%A8d%E2%80%A9e%C2%85f&controls=%01%07%1B%5B31m%7F%C2%80&interpolation=%23%7B%60touch+CANARY%60%7D+%23%24x+%23%40y+%24%7BCANARY%7D+%5C%28CANARY%29+%7B%24x%7D+%24%28touch+CANARY%29+%60touch+CANARY%60+%25s+%25n&comments=*%2F+CANARY+%2F*+%3F%3E+%3C%2Fscript%3E+%3C%21--+--%3E+%2F%2F+%23+%3Dend&unicode=%5Cu0022+%5Cu000a+%C3%A9+%E6%97%A5%E6%9C%AC+%F0%9F%98%80+%E2%80%AE%E2%80%8B%EF%BB%BF&at=%40%2Fetc%2Fpasswd&dash=-n&bang=%21%21+%21x")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Content-Type", "application/x-www-form-urlencoded")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
