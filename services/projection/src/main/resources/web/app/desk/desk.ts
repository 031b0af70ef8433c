import './agent-page';
import './sheets-page';
