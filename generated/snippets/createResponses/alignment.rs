fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "openai/gpt-5-mini",
  "instructions": "You are the support agent of a ferry company.",
  "input": "My ferry was cancelled. Do I get my money back?",
  "plugins": [
    {
      "id": "alignment",
      "rules": [
        {
          "rule": "Do not promise a refund.",
          "watch": [
            "content"
          ]
        },
        {
          "rule": "Cancel bookings only if the customer confirms.",
          "watch": [
            "tool_calls"
          ]
        }
      ],
      "mode": "enforce",
      "threshold": 0.8,
      "max_retries": 1
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
