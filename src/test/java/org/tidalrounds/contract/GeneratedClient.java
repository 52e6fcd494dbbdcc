package org.tidalrounds.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The client that openapi-generator makes of the contract, compiled together with what our tests do with it. */
final class GeneratedClient implements AutoCloseable {
    private static final Path SOURCES = Path.of("target/generated-client/src/main/java");
    private static final Path OURS = Path.of("src/test/resources/client");

    private final URLClassLoader loader;

    GeneratedClient(Path classes) throws IOException {
        compile(classes);
        this.loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    private static void compile(Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> generated = Files.walk(SOURCES);
                Stream<Path> ours = Files.walk(OURS)) {
            List<Path> javas = new ArrayList<>(Stream.concat(generated, ours)
                    .filter(path -> path.toString().endsWith(".java"))
                    .toList());
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-nowarn",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjectsFromPaths(javas))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    /** An {@code ApiClient} that signs its requests. */
    Object client(String url, String token) throws ReflectiveOperationException {
        Object client = create("client.ApiClient");
        call(client, "updateBaseUri", url);
        call(client, "setRequestInterceptor", (Consumer<HttpRequest.Builder>)
                request -> request.header("Authorization", "Bearer " + token));
        return client;
    }

    Object create(String type) throws ReflectiveOperationException {
        return loader.loadClass(type).getConstructor().newInstance();
    }

    /** An API of the client. */
    Object api(String type, Object client) throws ReflectiveOperationException {
        return loader.loadClass(type).getConstructor(client.getClass()).newInstance(client);
    }

    private static void call(Object target, String method, Object argument) throws ReflectiveOperationException {
        for (Method candidate : target.getClass().getMethods()) {
            if (candidate.getName().equals(method) && candidate.getParameterCount() == 1) {
                candidate.invoke(target, argument);
                return;
            }
        }
        throw new NoSuchMethodException(method);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
