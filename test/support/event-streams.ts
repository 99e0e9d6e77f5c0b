/** An event stream and the data of its events. Every reader of event streams is tested with these cases. */
interface EventStreamCase {
  readonly name: string;
  readonly text: string;
  readonly data: readonly string[];
  /** Data of the event that the end of the stream cuts off. */
  readonly unfinished?: string;
}

export const eventStreams: readonly EventStreamCase[] = [
  { name: 'LF', text: 'data: 1\n\ndata: 2\n\n', data: ['1', '2'] },
  { name: 'CRLF', text: 'data: 1\r\n\r\ndata: 2\r\n\r\n', data: ['1', '2'] },
  { name: 'CR alone', text: 'data: 1\r\rdata: 2\r\r', data: ['1', '2'] },
  {
    name: 'mixed line ends',
    text: 'data: 1\r\n\ndata: 2\n\rdata: 3\r\r\ndata: 4\n\r\n',
    data: ['1', '2', '3', '4'],
  },
  { name: 'CR as the last line end', text: 'data: 1\n\ndata: 2\r', data: ['1'], unfinished: '2' },
  { name: 'no final empty line', text: 'data: 1\n\ndata: 2\n', data: ['1'], unfinished: '2' },
  { name: 'no final line end', text: 'data: 1\n\ndata: 2', data: ['1'], unfinished: '2' },
  { name: 'a byte order mark', text: '\uFEFFdata: 1\n\n', data: ['1'] },
  {
    name: 'a byte order mark within the stream is not skipped',
    text: 'data: 1\n\n\uFEFFdata: 2\n\n',
    data: ['1'],
  },
  { name: 'comments', text: ': OPENROUTER PROCESSING\n\n:\n: x\ndata: 1\n: y\n\n', data: ['1'] },
  {
    name: 'a comment within an event',
    text: 'data: [1,\n: OPENROUTER PROCESSING\ndata: 2]\n\n',
    data: ['[1,\n2]'],
  },
  { name: 'data over several lines', text: 'data: {\ndata:   "a": 1\ndata: }\n\n', data: ['{\n  "a": 1\n}'] },
  { name: 'an empty line of data within', text: 'data: [\ndata:\ndata: ]\n\n', data: ['[\n\n]'] },
  { name: 'empty data', text: 'data:\n\ndata: 1\n\ndata: \n\n', data: ['1'] },
  { name: 'several lines of empty data', text: 'data\ndata:\ndata: \n\ndata: 1\n\n', data: ['1'] },
  { name: 'data without a colon', text: 'data\n\ndata\ndata: 1\n\n', data: ['\n1'] },
  { name: 'data without a space', text: 'data:1\n\n', data: ['1'] },
  { name: 'data after two spaces', text: 'data:  1\n\n', data: [' 1'] },
  { name: 'data after a tab', text: 'data:\t1\n\n', data: ['\t1'] },
  { name: 'a colon within the data', text: 'data: {"a":"b: c"}\n\n', data: ['{"a":"b: c"}'] },
  {
    name: 'event, id and retry',
    text: 'event: error\nid: 7\nretry: 10\ndata: 1\n\nevent: x\n\n',
    data: ['1'],
  },
  {
    name: 'field names that start with data',
    text: 'database: 1\ndata2: 2\n data: 3\nDATA: 4\ndata: 5\n\n',
    data: ['5'],
  },
  { name: 'many empty lines', text: '\n\n\n\ndata: 1\n\n\n\n\n\ndata: 2\n\n\n', data: ['1', '2'] },
  {
    name: 'other line separators are data',
    text: 'data: "a\u2028b\u0085c\u000Bd"\n\n',
    data: ['"a\u2028b\u0085c\u000Bd"'],
  },
  { name: 'characters of two to four bytes', text: 'data: "ä€🌊"\n\n', data: ['"ä€🌊"'] },
  { name: 'invalid UTF-8', text: 'data: "\uFFFD"\n\n', data: ['"\uFFFD"'] },
  { name: 'an empty stream', text: '', data: [] },
];
