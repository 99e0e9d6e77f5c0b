fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "meta-llama/llama-3.3-70b-instruct",
  "input": "List the days of the week.",
  "stop": [
    "Saturday"
  ],
  "service_tier": "ultrafast",
  "provider": {
    "only": [
      "Fireworks"
    ],
    "options": {
      "fireworks": {
        "prompt_cache_isolation_key": "crew-7"
      }
    }
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
