require 'json'
require 'net/http'

# Yields the data of each event (WHATWG HTML, "Event stream interpretation").
def each_event(response)
  rest = ''
  data = []
  response.read_body do |chunk|
    # A CR at the end of a chunk may be the first half of a CRLF.
    *lines, rest = (rest + chunk).split(/\r\n|\n|\r(?!\z)/, -1)
    lines.each do |line|
      if line.empty?
        yield data.join("\n") unless data.empty?
        data.clear
      elsif (field = line.match(/\A(?:\xEF\xBB\xBF)?data(?:: ?(.*))?\z/n))
        data << field[1].to_s
      end
    end
  end
end

api_key = ENV.fetch('OPENROUTER_API_KEY') { abort 'OPENROUTER_API_KEY is not set' }
url = URI('https://openrouter.ai/api/v1/responses')

request = Net::HTTP::Post.new(url)
request['Accept'] = 'text/event-stream'
request['Authorization'] = "Bearer #{api_key}"
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  model: 'openai/gpt-4o-mini',
  instructions: 'Answer in one sentence.',
  input: [
    {
      role: 'user',
      content: 'My boat is called Selkie.'
    },
    {
      type: 'message',
      id: 'msg_01',
      role: 'assistant',
      status: 'completed',
      content: [
        {
          type: 'output_text',
          text: 'A fine name for a boat.',
          annotations: []
        }
      ]
    },
    {
      role: 'user',
      content: 'What is it called?'
    }
  ],
  session_id: 'boats-1',
  stream: true
})

$stdout.sync = true
begin
  Net::HTTP.start(url.hostname, url.port, use_ssl: url.scheme == 'https') do |http|
    http.request(request) do |response|
      abort "HTTP #{response.code}: #{response.read_body}" unless response.is_a?(Net::HTTPSuccess)

      each_event(response) do |data|
        case JSON.parse(data, symbolize_names: true)
        in { type: 'response.output_text.delta', delta: String => text }
          print text
        in { type: 'response.failed' | 'error' }
          abort "Stream failed: #{data}"
        in { type: 'response.completed' | 'response.incomplete' }
          puts
          exit
        else
          # Ignore other events.
        end
      end
    end
  end
rescue StandardError => e
  abort "Request failed: #{e.message}"
end
abort 'Stream ended early'
