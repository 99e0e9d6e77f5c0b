// Reads pages from stdin as JSON and prints the content of their shortcodes `tab`, as Hugo reads them.
package main

import (
	"encoding/json"
	"os"

	"github.com/gohugoio/hugo/parser/pageparser"
)

func main() {
	var pages []string
	if err := json.NewDecoder(os.Stdin).Decode(&pages); err != nil {
		panic(err)
	}
	results := [][]string{}
	for _, page := range pages {
		results = append(results, readTabs([]byte(page)))
	}
	if err := json.NewEncoder(os.Stdout).Encode(results); err != nil {
		panic(err)
	}
}

func readTabs(page []byte) []string {
	items, err := pageparser.ParseBytes(page, pageparser.Config{})
	if err != nil {
		return []string{err.Error()}
	}
	tabs := []string{}
	name, isTag, isEnd, isTab := "", false, false, false
	for _, item := range items {
		switch {
		case item.IsError():
			return []string{item.Err.Error()}
		case item.IsLeftShortcodeDelim():
			isTag, isEnd = true, false
		case item.IsShortcodeClose():
			isEnd = true
		case item.IsShortcodeName():
			name = item.ValStr(page)
		case item.IsRightShortcodeDelim():
			isTag = false
			if name == "tab" {
				isTab = !isEnd
			}
			if name == "tab" && !isEnd {
				tabs = append(tabs, "")
			}
		case isTab && !isTag:
			tabs[len(tabs)-1] += item.ValStr(page)
		}
	}
	return tabs
}
