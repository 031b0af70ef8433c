import './agent-page';
import './sheets-page';
import './shortfalls-page';
import './targets-page';
