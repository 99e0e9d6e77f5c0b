fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "anthropic/claude-sonnet-4.5",
  "input": [
    {
      "role": "user",
      "content": "Compare the tides of Oban and Mallaig."
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
  "parallel_tool_calls": true
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
