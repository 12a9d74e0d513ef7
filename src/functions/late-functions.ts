/* The functions that few sheets use, in one file: they are associated with their names when it is loaded. */
import "./age-functions";
import "./capacity-functions";
import "./funnel-functions";
import "./month-functions";
import "./norm-functions";
import "./split-functions";
