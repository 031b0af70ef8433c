package telesales.contracts.documents;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * What the sources say of the published types in their Javadoc: written once, there, and repeated
 * by every document.
 */
final class Comments {
  /** A type's comment, and those of its components. */
  private record Comment(String text, Map<String, String> components) {}

  private final Map<String, Comment> byType = new HashMap<>();

  private Comments() {}

  static Comments of(Path sources) {
    var comments = new Comments();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var found = Files.walk(sources);
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<Path> java = found.filter(file -> file.toString().endsWith(".java")).toList();
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(java));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        comments.new Reader(trees).scan(unit, String.valueOf(unit.getPackageName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return comments;
  }

  /** All that is said of a type; empty if nothing is. */
  String of(Class<?> type) {
    return comment(type).text();
  }

  /** What is said of a record's component, or else of that component's own type. */
  String of(Class<?> type, String component, Class<?> componentType) {
    String own = comment(type).components().get(component);
    return own == null ? of(componentType) : own;
  }

  private Comment comment(Class<?> type) {
    return byType.getOrDefault(String.valueOf(type.getCanonicalName()), new Comment("", Map.of()));
  }

  private final class Reader extends TreePathScanner<Void, String> {
    private final DocTrees trees;

    private Reader(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
      String name = outer + "." + type.getSimpleName();
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        byType.put(name, new Comment(text(comment.getFullBody()), components(comment)));
      }
      return super.visitClass(type, name);
    }

    private static Map<String, String> components(DocCommentTree comment) {
      return comment.getBlockTags().stream()
          .filter(ParamTree.class::isInstance)
          .map(ParamTree.class::cast)
          .collect(
              Collectors.toMap(
                  param -> param.getName().toString(), param -> text(param.getDescription())));
    }

    private static String text(List<? extends DocTree> parts) {
      return parts.stream()
          .map(Reader::text)
          .collect(Collectors.joining())
          .replaceAll("\\s+", " ")
          .strip();
    }

    private static String text(DocTree part) {
      return switch (part) {
        case LiteralTree code -> "`" + code.getBody() + "`";
        case TextTree plain -> plain.getBody();
        case LinkTree link -> "`" + link.getReference() + "`";
        default -> part.toString();
      };
    }
  }
}
