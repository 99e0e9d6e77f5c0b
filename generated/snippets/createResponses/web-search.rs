fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "openai/gpt-4o-mini",
  "input": "When is the next solar eclipse in Scotland?",
  "tools": [
    {
      "type": "web_search",
      "search_context_size": "low",
      "filters": {
        "allowed_domains": [
          "example.org"
        ]
      },
      "user_location": {
        "type": "approximate",
        "city": "Oban",
        "country": "GB",
        "timezone": "Europe/London"
      }
    }
  ],
  "tool_choice": "required"
}"#;

    let response = reqwest::blocking::Client::new()
        .post(url)
        .header("Authorization", "Bearer <token>")
        .header("Content-Type", "application/json")
        .body(payload)
        .send()?;

    println!("{}", response.status());
    println!("{}", response.text()?);

    Ok(())
}
