fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "x-ai/grok-4.1-fast",
  "input": "Which closures did the harbour of Oban announce this month?",
  "tools": [
    {
      "type": "openrouter:web_search",
      "parameters": {
        "engine": "native",
        "x_search": {
          "allowed_x_handles": [
            "obanharbour"
          ],
          "from_date": "2026-10-01",
          "to_date": "2026-10-25",
          "enable_image_understanding": true
        }
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
