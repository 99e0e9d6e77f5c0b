fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://storage.example.org/bucket?acl=";

    let response = reqwest::blocking::Client::new().get(url).send()?;

    println!("{}", response.status());
    println!("{}", response.text()?);

    Ok(())
}
