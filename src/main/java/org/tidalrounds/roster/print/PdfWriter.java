package org.tidalrounds.roster.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes PDFs of print pages, with the styles that browsers print them with. No browser takes part. */
@Singleton
final class PdfWriter {
    /** The first font that print.css asks for. */
    private static final String FAMILY = "Tidal Print";

    private final PrintFont font;
    private final String styles = styles();

    PdfWriter(PrintFont font) {
        this.font = font;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private static String styles() {
        try (InputStream file = PdfWriter.class.getResourceAsStream("/web" + PrintPage.STYLES)) {
            return new String(Objects.requireNonNull(file, PrintPage.STYLES).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] pdf(PrintPage page) {
        Path path = font.path();
        try (OpenFont open = OpenFont.of(path);
                PDDocument document = new PDDocument()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PDType0Font printed = PDType0Font.load(document, open.font(), true);
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useFont(new PDFontSupplier(printed), FAMILY)
                    .withHtmlContent(inlined(page.html()), null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("no PDF with the font " + path, e);
        }
    }

    /** Nothing is fetched: the styles go into the page, and pictures are in it. */
    private String inlined(String html) {
        int link = html.indexOf("<link ");
        int end = html.indexOf("/>", link) + 2;
        return html.substring(0, link) + "<style>" + styles + "</style>" + html.substring(end);
    }

    /** A font file; of a collection the first font. */
    private record OpenFont(TrueTypeFont font, Closeable file) implements Closeable {
        static OpenFont of(Path path) throws IOException {
            if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
                return new OpenFont(font, font);
            }
            TrueTypeCollection collection = new TrueTypeCollection(path.toFile());
            TrueTypeFont[] first = new TrueTypeFont[1];
            collection.processAllFonts(font -> {
                if (first[0] == null) {
                    first[0] = font;
                }
            });
            return new OpenFont(Objects.requireNonNull(first[0], path.toString()), collection);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
