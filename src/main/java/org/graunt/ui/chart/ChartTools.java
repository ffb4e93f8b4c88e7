package org.graunt.ui.chart;

import java.util.List;
import java.util.function.Consumer;
import org.graunt.note.Note;
import org.graunt.ui.look.Skin;
import org.graunt.ui.task.Background;

/**
 * What every chart of a window needs.
 *
 * @param background where pictures are painted
 * @param skin their colours and the size of their words
 * @param tell where to say what could not be written
 */
public record ChartTools(Background background, Skin skin, Consumer<List<Note>> tell) {}
