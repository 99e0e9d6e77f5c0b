fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "nvidia/switchyard",
  "models": [
    "deepseek/deepseek-v3.2",
    "anthropic/claude-sonnet-4.5"
  ],
  "input": "Prove that the square root of 2 is irrational.",
  "plugins": [
    {
      "id": "switchyard-router",
      "algorithm": "capability",
      "judge_model": "openai/gpt-5-mini"
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
