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
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.access.Role;

/** The client that openapi-generator makes of the contract compiles and talks to the service. */
@Tag("nightly")
class GeneratedClientIT {
    private static final Path SOURCES = Path.of("target/generated-client/src/main/java");

    @TempDir
    private Path classes;

    @Test
    void aGeneratedClientReadsTheLatestRoster() throws Exception {
        compile();
        try (ContractService service = new ContractService();
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Object client =
                    loader.loadClass("client.ApiClient").getConstructor().newInstance();
            call(client, "updateBaseUri", service.url());
            String token = service.token(ContractService.OWN, Role.COORDINATOR);
            call(client, "setRequestInterceptor", (Consumer<HttpRequest.Builder>)
                    request -> request.header("Authorization", "Bearer " + token));
            Object api = loader.loadClass("client.api.RostersApi")
                    .getConstructor(client.getClass())
                    .newInstance(client);
            Object roster = api.getClass()
                    .getMethod("getRostersLatest", String.class, String.class)
                    .invoke(api, ContractService.OWN, "en");
            assertThat(roster.toString()).contains("2026-11-30");
        }
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

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> javas =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
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
}
