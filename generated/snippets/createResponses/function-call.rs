fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "openai/gpt-4o-mini",
  "input": [
    {
      "role": "user",
      "content": "When is high tide in Oban?"
    }
  ],
  "tools": [
    {
      "type": "function",
      "name": "get_tide",
      "description": "When the tide is high in a harbour",
      "parameters": {
        "type": "object",
        "properties": {
          "harbour": {
            "type": "string"
          }
        },
        "required": [
          "harbour"
        ],
        "additionalProperties": false
      },
      "strict": true
    }
  ],
  "tool_choice": "auto",
  "parallel_tool_calls": false
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
