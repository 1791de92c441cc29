package nl.oprecht.domain.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
    private List<K> lastKeys = List.of();
    private List<V> lastValues = List.of();

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

    /**
     * What is made of each of these, in their order. Where the list begins and ends as the one before did, nothing is
     * looked up: of the sentences of a long draft a keystroke costs only those around it.
     *
     * @param make as with {@link #of}; what it throws is thrown
     */
    public List<V> ofAll(List<K> keys, Function<K, V> make) {
        int most = Math.min(keys.size(), lastKeys.size());
        int more = keys.size() - lastKeys.size();
        int head = 0;
        while (head < most && keys.get(head).equals(lastKeys.get(head))) {
            head++;
        }
        int tail = keys.size();
        while (tail > head && tail - more > head && keys.get(tail - 1).equals(lastKeys.get(tail - 1 - more))) {
            tail--;
        }
        List<V> values = new ArrayList<>(keys.size());
        values.addAll(lastValues.subList(0, head));
        for (int i = head; i < tail; i++) {
            values.add(of(keys.get(i), make));
        }
        values.addAll(lastValues.subList(tail - more, lastValues.size()));
        lastKeys = List.copyOf(keys);
        lastValues = Collections.unmodifiableList(values);
        return lastValues;
    }
}
