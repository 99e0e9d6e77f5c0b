import java.nio.file.Files;
import java.nio.file.Path;

/** Runs many programs one after another; the file `current` tells which. */
class All {
    public static void main(String[] indexes) throws Exception {
        for (String index : indexes) {
            Files.writeString(Path.of("current"), index);
            var main = Class.forName("p" + index + ".Main").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        }
    }
}
