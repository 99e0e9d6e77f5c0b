fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://openrouter.ai/api/v1/responses";

    let payload = r#"{
  "model": "anthropic/claude-sonnet-4.5",
  "input": "Free some space on the backup server.",
  "tools": [
    {
      "type": "function",
      "name": "delete_backups",
      "description": "Delete the backups created before a date",
      "parameters": {
        "type": "object",
        "properties": {
          "before": {
            "type": "string",
            "format": "date"
          }
        },
        "required": [
          "before"
        ],
        "additionalProperties": false
      }
    }
  ],
  "plugins": [
    {
      "id": "armor",
      "output_mode": "custom_item",
      "classifier_context": {
        "v": 1,
        "auto_mode": {
          "hard_deny": [
            "Deletes every backup."
          ],
          "soft_deny": [
            {
              "id": "recent",
              "name": "Recent backups",
              "instructions": "Deletes backups of the last 30 days.",
              "threshold": 0.6
            }
          ],
          "allow": [
            {
              "id": "list",
              "instructions": "Only lists backups."
            }
          ],
          "environment": [
            "Date: 2026-10-26",
            {
              "name": "Server",
              "value": "production"
            }
          ]
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
