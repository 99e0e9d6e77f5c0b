fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "anthropic/claude-sonnet-4.5",
  "input": "What changed in OpenAPI 3.2?",
  "tools": [
    {
      "type": "openrouter:web_search",
      "parameters": {
        "max_results": 3
      }
    },
    {
      "type": "openrouter:datetime",
      "parameters": {
        "timezone": "Europe/London"
      }
    }
  ],
  "max_tool_calls": 5
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
