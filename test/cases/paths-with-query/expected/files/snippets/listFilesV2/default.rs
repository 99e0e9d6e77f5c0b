fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://storage.example.org/bucket?list-type=2&prefix=prefix";

    let response = reqwest::blocking::Client::new().get(url).send()?;

    println!("{}", response.status());
    println!("{}", response.text()?);

    Ok(())
}
