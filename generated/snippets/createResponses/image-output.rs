fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "google/gemini-2.5-flash-image",
  "input": "Draw a seal on a rock.",
  "modalities": [
    "text",
    "image"
  ],
  "image_config": {
    "aspect_ratio": "16:9"
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
