// Substitute for the RestSharp 106 API that the documented C# examples use, based on System.Net.HttpWebRequest.
// It verifies that the examples compile and send the expected request, but not that RestSharp works.
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Text;

namespace RestSharp
{
    // The same methods as in RestSharp, so that an unsupported one does not compile.
    public enum Method { GET, POST, PUT, DELETE, HEAD, OPTIONS, PATCH, MERGE, COPY }

    public enum ParameterType { Cookie, GetOrPost, UrlSegment, HttpHeader, RequestBody, QueryString }

    public interface IRestResponse
    {
        HttpStatusCode StatusCode { get; }
        string Content { get; }
        Exception ErrorException { get; }
        bool IsSuccessful { get; }
    }

    public class RestResponse : IRestResponse
    {
        public HttpStatusCode StatusCode { get; set; }
        public string Content { get; set; }
        public Exception ErrorException { get; set; }
        public bool IsSuccessful { get { return ErrorException == null && (int)StatusCode / 100 == 2; } }
    }

    public class RestRequest
    {
        internal readonly Method Method;
        internal readonly List<KeyValuePair<string, string>> Headers = new List<KeyValuePair<string, string>>();
        // Name, value and optional media type.
        internal readonly List<string[]> Fields = new List<string[]>();
        internal readonly List<string[]> Files = new List<string[]>();
        internal byte[] Body;
        internal string BodyType;

        public RestRequest(Method method) { Method = method; }

        public RestRequest AddHeader(string name, string value)
        {
            Headers.Add(new KeyValuePair<string, string>(name, value));
            return this;
        }

        public RestRequest AddParameter(string name, object value) { return AddParameter(name, value, ParameterType.GetOrPost); }

        public RestRequest AddParameter(string name, object value, ParameterType type)
        {
            if (type != ParameterType.RequestBody) return AddParameter(name, value, null, type);
            Body = value as byte[] ?? new UTF8Encoding(false).GetBytes(TextOf(value));
            BodyType = name;
            return this;
        }

        public RestRequest AddParameter(string name, object value, string contentType, ParameterType type)
        {
            if (type != ParameterType.GetOrPost) throw new NotSupportedException(type.ToString());
            Fields.Add(new[] { name, TextOf(value), contentType });
            return this;
        }

        private static string TextOf(object value)
        {
            return Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture);
        }

        public RestRequest AddFile(string name, string path, string contentType = null)
        {
            Files.Add(new[] { name, path, contentType ?? "application/octet-stream" });
            return this;
        }
    }

    public class RestClient
    {
        private readonly Uri url;

        public RestClient(string baseUrl) { url = new Uri(baseUrl); }

        public IRestResponse Execute(RestRequest request)
        {
            var response = new RestResponse();
            try
            {
                var http = (HttpWebRequest)WebRequest.Create(url);
                http.Method = request.Method.ToString();
                http.ServicePoint.Expect100Continue = false;
                foreach (var header in request.Headers) AddHeader(http, header.Key, header.Value);
                byte[] body = BodyOf(request, http);
                if (body != null)
                {
                    http.ContentLength = body.Length;
                    using (var stream = http.GetRequestStream()) stream.Write(body, 0, body.Length);
                }
                using (var answer = AnswerOf(http))
                using (var reader = new StreamReader(answer.GetResponseStream(), Encoding.UTF8))
                {
                    response.StatusCode = answer.StatusCode;
                    response.Content = reader.ReadToEnd();
                }
            }
            catch (Exception error) { response.ErrorException = error; }
            return response;
        }

        private static HttpWebResponse AnswerOf(HttpWebRequest http)
        {
            try { return (HttpWebResponse)http.GetResponse(); }
            catch (WebException error) when (error.Response is HttpWebResponse) { return (HttpWebResponse)error.Response; }
        }

        private static byte[] BodyOf(RestRequest request, HttpWebRequest http)
        {
            if (request.Body != null)
            {
                if (http.ContentType == null) http.ContentType = request.BodyType;
                return request.Body;
            }
            bool isMultipart = request.Files.Count > 0 || (http.ContentType ?? "").StartsWith("multipart/form-data");
            if (isMultipart) return Multipart(request, http);
            if (request.Fields.Count == 0) return null;
            http.ContentType = "application/x-www-form-urlencoded";
            var pairs = new List<string>();
            foreach (var field in request.Fields) pairs.Add(Uri.EscapeDataString(field[0]) + "=" + Uri.EscapeDataString(field[1]));
            return Encoding.ASCII.GetBytes(string.Join("&", pairs));
        }

        private static byte[] Multipart(RestRequest request, HttpWebRequest http)
        {
            string boundary = "----stand-in-" + Guid.NewGuid().ToString("N");
            http.ContentType = "multipart/form-data; boundary=" + boundary;
            var body = new MemoryStream();
            foreach (var field in request.Fields)
            {
                string type = field[2] == null ? "" : "Content-Type: " + field[2] + "\r\n";
                Write(body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n" + type + "\r\n" + field[1] + "\r\n");
            }
            foreach (var file in request.Files)
            {
                Write(body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file[0] + "\"; filename=\"" + Path.GetFileName(file[1]) + "\"\r\nContent-Type: " + file[2] + "\r\n\r\n");
                byte[] bytes = File.ReadAllBytes(file[1]);
                body.Write(bytes, 0, bytes.Length);
                Write(body, "\r\n");
            }
            Write(body, "--" + boundary + "--\r\n");
            return body.ToArray();
        }

        private static void Write(Stream stream, string text)
        {
            byte[] bytes = new UTF8Encoding(false).GetBytes(text);
            stream.Write(bytes, 0, bytes.Length);
        }

        // HttpWebRequest has properties for some headers.
        private static void AddHeader(HttpWebRequest http, string name, string value)
        {
            switch (name.ToLowerInvariant())
            {
                case "content-type": http.ContentType = value; break;
                case "accept": http.Accept = value; break;
                case "user-agent": http.UserAgent = value; break;
                case "referer": http.Referer = value; break;
                case "host": http.Host = value; break;
                case "date": http.Date = DateTime.Parse(value, System.Globalization.CultureInfo.InvariantCulture); break;
                case "if-modified-since": http.IfModifiedSince = DateTime.Parse(value, System.Globalization.CultureInfo.InvariantCulture); break;
                default: http.Headers.Add(name, value); break;
            }
        }
    }
}
