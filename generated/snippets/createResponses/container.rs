fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "anthropic/claude-sonnet-4.5",
  "input": "Draw a chart of the species in birds.csv.",
  "tools": [
    {
      "type": "openrouter:shell",
      "parameters": {
        "environment": {
          "type": "container_reference",
          "container_id": "bird-count",
          "file_ids": [
            "or_file_2Kd81"
          ],
          "network_policy": {
            "type": "allowlist",
            "allowed_domains": [
              "pypi.org",
              "*.pythonhosted.org"
            ]
          }
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
