import './agent-page';
import './sheets-page';
import './targets-page';
