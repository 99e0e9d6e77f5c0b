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
  "model": "openai/gpt-6-astra",
  "input": [
    {
      "role": "user",
      "content": "Compute the forecast for the Minch. What should I check on my boat?"
    },
    {
      "type": "function_call",
      "id": "fc_01",
      "call_id": "call_1",
      "name": "run_forecast",
      "arguments": "{\"region\":\"Minch\"}",
      "status": "completed",
      "async": true
    },
    {
      "role": "assistant",
      "content": "The forecast is being computed. Check the sails and the radio."
    },
    {
      "type": "function_call_output",
      "call_id": "call_1",
      "output": "{\"wind_knots\":31}"
    },
    {
      "type": "configuration_update",
      "reasoning": {
        "effort": "high"
      }
    },
    {
      "role": "user",
      "content": "Can I cross tomorrow?"
    }
  ],
  "tools": [
    {
      "type": "function",
      "name": "run_forecast",
      "description": "Compute the weather forecast for a region, in about ten minutes",
      "parameters": {
        "type": "object",
        "properties": {
          "region": {
            "type": "string"
          }
        },
        "required": [
          "region"
        ],
        "additionalProperties": false
      },
      "output_schema": {
        "type": "object",
        "properties": {
          "wind_knots": {
            "type": "number"
          }
        },
        "required": [
          "wind_knots"
        ]
      },
      "async": true
    }
  ],
  "reasoning": {
    "effort": "low"
  }
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
