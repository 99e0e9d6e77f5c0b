use std::env;
use std::error::Error;
use std::io::{self, BufReader, Bytes, Read, Write};
use std::process::ExitCode;
use std::time::Duration;

use reqwest::blocking::{Client, Response};
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
  "model": "google/gemini-2.5-flash-image",
  "input": "Draw a seal on a rock.",
  "modalities": [
    "text",
    "image"
  ],
  "image_config": {
    "aspect_ratio": "16:9"
  },
  "stream": true
}"#;

    // Maximum time without data.
    let timeout = Duration::from_secs(60);
    let response = Client::builder()
        .timeout(timeout)
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
        let body = response
            .bytes()
            .map_err(|error| failure(&error.without_url()))?;
        return Err(format!("HTTP {}: {}", status.as_u16(), error_message(&body)).into());
    }

    let mut stdout = io::stdout();
    let mut events = EventReader::new(response);
    while let Some(data) = events.next_event().map_err(|error| failure(&error))? {
        if data == "[DONE]" {
            writeln!(stdout)?;
            return Ok(());
        }
        let event: Value = serde_json::from_str(&data).unwrap_or_default();
        let kind = event["type"].as_str();
        if kind.is_none() && !event["error"].is_null() {
            return Err(format!("Stream failed: {}", failure_message(&event, &data)).into());
        }
        if kind == Some("response.failed") || kind == Some("error") {
            return Err(format!("Stream failed: {}", failure_message(&event, &data)).into());
        }
        if kind == Some("response.output_text.delta") {
            let text = &event["delta"];
            write!(stdout, "{}", text.as_str().unwrap_or_default())?;
            stdout.flush()?;
        }
        if kind == Some("response.completed") || kind == Some("response.incomplete") {
            writeln!(stdout)?;
            return Ok(());
        }
    }
    Err("Stream ended early".into())
}

/// Reads an event stream (WHATWG HTML, "Event stream interpretation").
struct EventReader {
    bytes: Bytes<BufReader<Response>>,
    after_return: bool,
}

impl EventReader {
    fn new(response: Response) -> Self {
        Self {
            bytes: BufReader::new(response).bytes(),
            after_return: false,
        }
    }

    /// Returns the data of the next event; `None` at the end of the stream.
    fn next_event(&mut self) -> io::Result<Option<String>> {
        let mut data: Vec<String> = Vec::new();
        while let Some(line) = self.next_line()? {
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
    fn next_line(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        for byte in self.bytes.by_ref() {
            let byte = byte?;
            let ends_crlf = byte == b'\n' && self.after_return;
            self.after_return = byte == b'\r';
            match byte {
                _ if ends_crlf => {}
                b'\r' | b'\n' => return Ok(Some(String::from_utf8_lossy(&line).into_owned())),
                _ => line.push(byte),
            }
        }
        Ok(None)
    }
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

/// Returns the error message in an event, or the event data.
fn failure_message<'a>(event: &'a Value, data: &'a str) -> &'a str {
    ["/error/message", "/response/error/message", "/message"]
        .iter()
        .find_map(|path| event.pointer(path)?.as_str())
        .unwrap_or(data)
}

/// Returns the error message in the response body, or the body.
fn error_message(body: &[u8]) -> String {
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    match value.pointer("/error/message") {
        Some(Value::String(message)) => message.clone(),
        _ => String::from_utf8_lossy(body).into_owned(),
    }
}
