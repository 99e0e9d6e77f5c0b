package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	log.SetFlags(0)

	printerUsername := os.Getenv("PRINTER_USERNAME")
	if printerUsername == "" {
		log.Fatal("PRINTER_USERNAME is not set")
	}

	printerPassword := os.Getenv("PRINTER_PASSWORD")
	if printerPassword == "" {
		log.Fatal("PRINTER_PASSWORD is not set")
	}

	endpoint := "https://printer.example.org/jobs"

	request, err := http.NewRequest(http.MethodGet, endpoint, nil)
	if err != nil {
		log.Fatal(err)
	}
	request.SetBasicAuth(printerUsername, printerPassword)

	client := &http.Client{Timeout: 60 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		log.Fatalf("Request failed: %v", err)
	}
	body, err := io.ReadAll(response.Body)
	response.Body.Close()
	if err != nil {
		log.Fatalf("Request failed: %v", err)
	}
	if response.StatusCode/100 != 2 {
		log.Fatalf("HTTP %d: %s", response.StatusCode, body)
	}
}
