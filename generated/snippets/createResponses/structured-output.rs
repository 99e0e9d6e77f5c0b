fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "openai/gpt-4o-mini",
  "input": "Oban has 11 degrees today. Take the reading down.",
  "text": {
    "format": {
      "type": "json_schema",
      "name": "reading",
      "strict": true,
      "schema": {
        "type": "object",
        "properties": {
          "city": {
            "type": "string"
          },
          "celsius": {
            "type": "number"
          }
        },
        "required": [
          "city",
          "celsius"
        ],
        "additionalProperties": false
      }
    },
    "verbosity": "low"
  }
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
