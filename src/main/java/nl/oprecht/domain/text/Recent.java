package nl.oprecht.domain.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What was made of things seen lately, such as the sentences of a draft, so that it need not be made again at the next
 * keystroke. Forgets what was longest not asked for. For one thread.
 *
 * @param <K> what is seen; its hash and equality must be stable
 * @param <V> what is made of it
 */
public final class Recent<K, V> {

    private final Function<K, V> make;
    private final Map<K, V> kept;

    /**
     * @param most how many are kept
     * @param make makes one; may not ask this for another
     */
    public Recent(int most, Function<K, V> make) {
        this.make = make;
        this.kept = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What is made of this; made anew only when it was not seen lately. Throws what making it throws, and keeps nothing then. */
    public V of(K key) {
        return kept.computeIfAbsent(key, make);
    }

    /** The same, made in another way when it was not seen lately. */
    public V of(K key, Supplier<V> otherwise) {
        return kept.computeIfAbsent(key, unseen -> otherwise.get());
    }
}
