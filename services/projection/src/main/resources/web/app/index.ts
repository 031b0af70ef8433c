import './styles/tokens.css';
import './styles/base.css';
import './styles/header.css';
import './styles/headline.css';
import './styles/leaderboard.css';
import './styles/panels.css';
import './styles/stories.css';
import './styles/dialogs.css';
import './styles/celebration.css';
import './styles/index-page.css';
import './styles/desk.css';
import './styles/my-day.css';
import './styles/sheet-bar.css';
import './styles/call-rows.css';
import './styles/sheets.css';
import './styles/review.css';
import './styles/editor.css';
import './parts/leader-board';
import './parts/hours-chart';
import './parts/call-dialog';
import './parts/keys-dialog';
import './parts/deal-celebration';
import './parts/as-of-control';
import './parts/team-board';
import './parts/team-index';

// Boards do not wait for what only an agent's page and the sheets need.
if (document.querySelector('agent-page, sheets-page')) void import('./desk/desk');
