package org.tidalrounds.contract;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;

/** Requests for the operations of the contract. */
final class Calls {
    private final ContractService service;
    private final Samples samples;

    Calls(ContractService service, OpenApi api) {
        this.service = service;
        this.samples = new Samples(api);
    }

    /** A request that reads, for things that are not there; nobody makes it. */
    HttpRequest.Builder plain(Operation operation, String county) {
        return with(operation, samples.path(operation, county) + query(operation), body(operation));
    }

    HttpRequest.Builder with(Operation operation, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                service.request(path).method(operation.method().toUpperCase(Locale.ROOT), body);
        operation.bodyType().ifPresent(type -> request.header("Content-Type", type));
        return request;
    }

    String path(Operation operation, String county) {
        return samples.path(operation, county);
    }

    Object sampleBody(Operation operation) {
        return operation.jsonBody().map(samples::of).orElse(Map.of());
    }

    BodyPublisher body(Operation operation) {
        if (operation.bodyType().isEmpty()) {
            return BodyPublishers.noBody();
        }
        return operation.jsonBody().isPresent()
                ? BodyPublishers.ofString(Json.text(sampleBody(operation)))
                : BodyPublishers.ofString("no county");
    }

    private String query(Operation operation) {
        StringBuilder query = new StringBuilder();
        for (Map<String, Object> parameter : operation.parameters()) {
            if ("query".equals(parameter.get("in")) && Boolean.TRUE.equals(parameter.get("required"))) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.get("name"))
                        .append('=')
                        .append(samples.of(OpenApi.object(parameter, "schema")));
            }
        }
        return query.toString();
    }
}
