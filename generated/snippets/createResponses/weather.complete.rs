use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use reqwest::blocking::Client;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let api_key = env::var("OPENROUTER_API_KEY").unwrap_or_default();
    if api_key.is_empty() {
        return Err("OPENROUTER_API_KEY is not set".into());
    }

    let url = "https://openrouter.ai/api/v1/responses";
    let payload = r#"{
  "input": [
    {
      "type": "message",
      "role": "user",
      "content": "Hello, how are you?"
    }
  ],
  "tools": [
    {
      "type": "function",
      "name": "get_current_weather",
      "description": "Get the current weather in a given location",
      "parameters": {
        "type": "object",
        "properties": {
          "location": {
            "type": "string"
          }
        }
      }
    }
  ],
  "model": "anthropic/claude-4.5-sonnet-20250929",
  "temperature": 0.7,
  "top_p": 0.9
}"#;

    let response = Client::new()
        .post(url)
        .header("Authorization", format!("Bearer {api_key}"))
        .header("Content-Type", "application/json")
        .timeout(Duration::from_secs(60))
        .body(payload)
        .send()
        .map_err(request_failure)?;
    let status = response.status();
    let body = response.text().map_err(request_failure)?;
    if !status.is_success() {
        return Err(format!("HTTP {}: {body}", status.as_u16()).into());
    }

    println!("{body}");
    Ok(())
}

/// Describes an error with its causes, without the URL.
fn request_failure(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut message = format!("Request failed: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        message += &format!(": {error}");
        cause = error.source();
    }
    message
}
