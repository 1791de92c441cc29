package nl.oprecht.domain.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of things seen lately, such as the sentences of a draft, so that it need not be made again at the next
 * keystroke. Forgets what was longest not asked for. For one thread.
 *
 * @param <K> what is seen; its hash and equality must be stable
 * @param <V> what is made of it
 */
public final class Recent<K, V> {

    private final Map<K, V> kept;

    /** @param most how many are kept */
    public Recent(int most) {
        this.kept = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * What is made of this; made anew only when it was not seen lately.
     *
     * @param make may not ask this for another; what it throws is thrown, and nothing is kept then
     */
    public V of(K key, Function<K, V> make) {
        return kept.computeIfAbsent(key, make);
    }
}
