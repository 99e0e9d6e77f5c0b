fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "openai/o4-mini",
  "input": "Is 2027 prime?",
  "reasoning": {
    "effort": "low",
    "summary": "auto"
  },
  "include": [
    "reasoning.encrypted_content"
  ],
  "max_output_tokens": 2000
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
