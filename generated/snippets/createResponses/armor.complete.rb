require 'json'
require 'net/http'

api_key = ENV.fetch('OPENROUTER_API_KEY') { abort 'OPENROUTER_API_KEY is not set' }
url = URI('https://openrouter.ai/api/v1/responses')

request = Net::HTTP::Post.new(url)
request['Authorization'] = "Bearer #{api_key}"
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  model: 'anthropic/claude-sonnet-4.5',
  input: 'Free some space on the backup server.',
  tools: [
    {
      type: 'function',
      name: 'delete_backups',
      description: 'Delete the backups created before a date',
      parameters: {
        type: 'object',
        properties: { before: {
            type: 'string',
            format: 'date'
          } },
        required: ['before'],
        additionalProperties: false
      }
    }
  ],
  plugins: [
    {
      id: 'armor',
      output_mode: 'custom_item',
      classifier_context: {
        v: 1,
        auto_mode: {
          hard_deny: ['Deletes every backup.'],
          soft_deny: [
            {
              id: 'recent',
              name: 'Recent backups',
              instructions: 'Deletes backups of the last 30 days.',
              threshold: 0.6
            }
          ],
          allow: [
            {
              id: 'list',
              instructions: 'Only lists backups.'
            }
          ],
          environment: [
            'Date: 2026-10-26',
            {
              name: 'Server',
              value: 'production'
            }
          ]
        }
      }
    }
  ]
})

begin
  response = Net::HTTP.start(url.hostname, url.port, use_ssl: url.scheme == 'https') do |http|
    http.request(request)
  end
rescue StandardError => e
  abort "Request failed: #{e.message}"
end

abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

puts JSON.pretty_generate(JSON.parse(response.body))
