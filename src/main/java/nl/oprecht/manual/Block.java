package nl.oprecht.manual;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a chapter that stands by itself. */
public sealed interface Block {

    /** Everything in it that flows on by itself, in the order of reading. */
    Stream<Prose> proses();

    /**
     * A heading below the title.
     *
     * @param level 2 or more
     */
    record Heading(int level, Prose prose) implements Block {

        @Override
        public Stream<Prose> proses() {
            return Stream.of(prose);
        }
    }

    /** A paragraph. */
    record Paragraph(Prose prose) implements Block {

        @Override
        public Stream<Prose> proses() {
            return Stream.of(prose);
        }
    }

    /** A list, numbered or not. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {

        @Override
        public Stream<Prose> proses() {
            return items.stream().flatMap(List::stream).flatMap(Block::proses);
        }
    }

    /** Words that are shown apart: mostly a phrase from a letter. */
    record Quote(List<Block> blocks) implements Block {

        @Override
        public Stream<Prose> proses() {
            return blocks.stream().flatMap(Block::proses);
        }
    }

    /**
     * A table.
     *
     * @param head one cell a column; all empty for a table without a head
     * @param rows each with as many cells as the head
     */
    record Table(List<Prose> head, List<List<Prose>> rows) implements Block {

        @Override
        public Stream<Prose> proses() {
            return Stream.concat(head.stream(), rows.stream().flatMap(List::stream));
        }
    }

    /** Lines that are shown exactly as they are. */
    record Sample(String lines) implements Block {

        @Override
        public Stream<Prose> proses() {
            return Stream.of(new Prose(List.of(new Run(lines, Run.Look.CODE))));
        }
    }
}
