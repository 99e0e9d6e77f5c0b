use std::env;
use std::error::Error;
use std::io::{self, BufRead, BufReader, Write};
use std::process::ExitCode;
use std::time::Duration;

use reqwest::blocking::Client;
use serde_json::Value;

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
  "model": "openai/gpt-4o-mini",
  "input": "Tell me a long story.",
  "max_output_tokens": 16,
  "stream": true
}"#;

    let response = Client::builder()
        .timeout(Duration::from_secs(60)) // between two chunks
        .build()?
        .post(url)
        .header("Accept", "text/event-stream")
        .header("Authorization", format!("Bearer {api_key}"))
        .header("Content-Type", "application/json")
        .body(payload)
        .send()
        .map_err(|error| failure(&error.without_url()))?;
    let status = response.status();
    if !status.is_success() {
        let body = response.text()?;
        return Err(format!("HTTP {}: {body}", status.as_u16()).into());
    }

    let mut stream = BufReader::new(response);
    while let Some(data) = next_event(&mut stream).map_err(|error| failure(&error))? {
        let event: Value = serde_json::from_str(&data)?;
        match event["type"].as_str() {
            Some("response.output_text.delta") => {
                print!("{}", event["delta"].as_str().unwrap_or_default());
                io::stdout().flush()?;
            }
            Some("response.failed" | "error") => {
                return Err(format!("Stream failed: {data}").into());
            }
            Some("response.completed" | "response.incomplete") => {
                println!();
                return Ok(());
            }
            _ => {}
        }
    }
    Err("Stream ended early".into())
}

/// Returns the data of the next event (WHATWG HTML, "Event stream interpretation").
fn next_event(stream: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut data = Vec::new();
    while let Some(line) = next_line(stream)? {
        let line = line.trim_start_matches('\u{feff}');
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        if field == "data" {
            data.push(value.strip_prefix(' ').unwrap_or(value).to_owned());
        } else if line.is_empty() && !data.is_empty() {
            return Ok(Some(data.join("\n")));
        }
    }
    Ok(None)
}

/// Returns the next line without its line end (CR, LF or CRLF).
fn next_line(stream: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    let mut byte = [0];
    while stream.read(&mut byte)? == 1 {
        if byte == *b"\r" && stream.fill_buf()?.first() == Some(&b'\n') {
            stream.consume(1);
        }
        if byte == *b"\r" || byte == *b"\n" {
            return Ok(Some(String::from_utf8_lossy(&line).into_owned()));
        }
        line.extend(byte);
    }
    Ok(None)
}

/// Describes an error with its causes.
fn failure(error: &dyn Error) -> String {
    let mut message = format!("Request failed: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        message += &format!(": {error}");
        cause = error.source();
    }
    message
}
