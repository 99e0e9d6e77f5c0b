fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "openai/gpt-5-mini",
  "input": "Pay 12 pounds to Morag.",
  "tools": [
    {
      "type": "custom",
      "name": "pay",
      "description": "Sends a payment, written as one command",
      "format": {
        "type": "grammar",
        "syntax": "regex",
        "definition": "pay \\d+ (GBP|EUR) to \\w+"
      }
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
