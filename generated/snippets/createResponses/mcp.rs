fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "openai/gpt-4o-mini",
  "input": "Who leads the harbour project?",
  "tools": [
    {
      "type": "mcp",
      "server_label": "wiki",
      "server_url": "https://example.com/mcp",
      "server_description": "The wiki of the harbour",
      "allowed_tools": {
        "tool_names": [
          "search"
        ],
        "read_only": true
      },
      "require_approval": "never"
    }
  ]
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
