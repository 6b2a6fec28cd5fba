import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import panel.ApiClient;
import panel.ApiException;

/** What the calls gave, under their names; {@code tests/interop/src/answers.rs} says in what form. */
final class Answers {
    private final ObjectMapper mapper = ApiClient.createDefaultObjectMapper();
    private final ObjectNode answers = mapper.createObjectNode();

    Answers() {
        // Decimals are texts in the API, as the schema says; Jackson would write numbers.
        JsonFormat.Value text = JsonFormat.Value.forShape(JsonFormat.Shape.STRING);
        mapper.configOverride(BigDecimal.class).setFormat(text);
    }

    /** A call that is made here. */
    interface Call {
        Object answer() throws ApiException;
    }

    /** Takes down what the generated classes hold. */
    void take(String call, Object answer) {
        answers.set(call, mapper.valueToTree(answer));
    }

    /** Takes down that a call without an answer went well, which would have thrown otherwise. */
    void done(String call) {
        answers.put(call, "done");
    }

    /** Takes down how a call was refused that should be. Generated code does not read the bodies of errors. */
    void refused(String call, Call made) throws JsonProcessingException {
        refused(call, made, null);
    }

    /** The same, with the message at a place of the body. */
    void refused(String name, Call made, String place) throws JsonProcessingException {
        try {
            throw new IllegalStateException(name + " is answered: " + made.answer());
        } catch (ApiException error) {
            ObjectNode refusal = answers.putObject(name);
            refusal.put("status", error.getCode());
            if (place != null) {
                refusal.set("message", mapper.readTree(error.getResponseBody()).at(place));
            }
        }
    }

    void print() {
        System.out.println(answers);
    }

    /** A client of the server that sends this in each request. The library leaves credentials to its user. */
    static ApiClient client(String url, Consumer<HttpRequest.Builder> credential) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(url);
        return client.setRequestInterceptor(credential);
    }

    static ApiClient authorized(String url, String authorization) {
        return client(url, request -> request.setHeader("Authorization", authorization));
    }

    static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
