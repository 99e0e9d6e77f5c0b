fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "openai/gpt-4o-mini",
  "instructions": "Answer in one sentence.",
  "input": [
    {
      "role": "user",
      "content": "My boat is called Selkie."
    },
    {
      "type": "message",
      "id": "msg_01",
      "role": "assistant",
      "status": "completed",
      "content": [
        {
          "type": "output_text",
          "text": "A fine name for a boat.",
          "annotations": []
        }
      ]
    },
    {
      "role": "user",
      "content": "What is it called?"
    }
  ],
  "session_id": "boats-1"
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
