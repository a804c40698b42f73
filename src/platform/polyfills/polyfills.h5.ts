// What Chrome 67 and iOS 12.0 lack of ES2019 and after, and our code or a dependency uses (docs/adr/0003).
import 'core-js/actual/array/flat-map'
import 'core-js/actual/global-this'
import 'core-js/actual/object/from-entries'
import 'core-js/actual/queue-microtask'
