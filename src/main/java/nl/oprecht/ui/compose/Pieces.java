package nl.oprecht.ui.compose;

import nl.oprecht.ui.compare.CompareView;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.findings.FindingDesk;
import nl.oprecht.ui.lessons.LessonDesk;
import nl.oprecht.ui.moves.ScoreCard;
import nl.oprecht.ui.panes.Switch;
import nl.oprecht.ui.points.PointMarks;
import nl.oprecht.ui.settings.SettingsDesk;
import nl.oprecht.ui.style.Curtain;
import nl.oprecht.ui.templates.TemplateDesk;
import nl.oprecht.ui.tour.FirstSteps;

/** The parts of the window that {@linkplain Commands commands} reach. */
record Pieces(
        WritingArea customer,
        WritingArea draft,
        Curtain curtain,
        FindingDesk findings,
        PointMarks points,
        ScoreCard score,
        TemplateDesk templates,
        SettingsDesk settings,
        CompareView compare,
        Replies replies,
        LessonDesk lessons,
        FirstSteps firstSteps,
        SidePanel side,
        WritingPanes panes,
        Switch compact,
        Regions regions) {}
