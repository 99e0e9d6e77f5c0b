fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "meta-llama/llama-3.3-70b-instruct",
  "models": [
    "meta-llama/llama-3.3-70b-instruct",
    "mistralai/mistral-small-3.2-24b-instruct"
  ],
  "input": "Say hello.",
  "provider": {
    "order": [
      "Groq",
      "Together"
    ],
    "allow_fallbacks": true,
    "data_collection": "deny",
    "zdr": true,
    "sort": {
      "by": "throughput",
      "partition": "none"
    },
    "max_price": {
      "prompt": "1",
      "completion": "2"
    }
  },
  "metadata": {
    "team": "harbour"
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
