/**
 * Robotics, embedded systems and hardware: control, autonomy, simulators, firmware, chips, graphics.
 * Names follow the projects' own spelling.
 */
export const robotics = `
3d-modelling | 3D modelling | =Blender | >computer-graphics
ar-vr | AR/VR | augmented reality; virtual reality; =XR; =VR; &=AR | | | beside
autonomous-vehicles | Autonomous driving | autonomous vehicles; autonomous systems; =ADAS; =AV; self-driving cars; ?autonomy | | | asked
cad | &=CAD | SolidWorks; AutoCAD; =CATIA | | | beside
can-bus | Serial and field buses | SPI; =I2C; UART; =OPC-UA; OPC UA; CAN bus; DDS; Ethernet | >embedded-systems | | beside
computer-graphics | Computer graphics | rendering; shaders | | | asked
control-systems | Control systems | =PID; model predictive control; =MPC; state estimation; control theory; Kalman filters; nonlinear control
device-drivers | Device drivers | kernel drivers | >operating-systems
digital-design | Digital design | &=RTL; chip design; hardware design; semiconductors
digital-twins | Digital twins | =Omniverse | >simulation
drones | Drones | =UAV
eda-tools | EDA tools | =Cadence | >digital-design
electronics | Electronics | | | | beside
embedded-systems | Embedded systems | embedded software; embedded devices; embedded Linux
embodied-ai | Embodied AI | physical AI
firmware | Firmware | =BIOS; =BMC; =IPMI; PXE boot
fpga | =FPGA | | >digital-design
functional-safety | Functional safety | =ISO 26262
game-engines | Game engines | game development
gazebo | =Gazebo | | >robot-simulation | ~robot-simulator
hardware-bring-up | Hardware bring-up | bring-up; hardware debugging
hardware-in-the-loop | Hardware-in-the-loop | =HIL; =SIL
hardware-software-codesign | Hardware/software co-design | co-design; hardware-software integration
imu | =IMU | | >sensors
iot | =IoT | Internet of Things; Azure IoT
isaac-lab | Isaac Lab | Isaac Gym | >robot-simulation reinforcement-learning | ~robot-simulator
isaac-sim | Isaac Sim | =Isaac | >robot-simulation | ~robot-simulator
jetson | =Jetson | | >edge-ai gpu
kinematics | Kinematics | | >robotics
lidar | LiDAR | | >sensors
localization | ?Localization | =GPS; =RTK; HD maps | >slam | | beside; not: data mapping; process mapping; journey mapping
mechanical-design | Mechanical design | mechanical engineering | | | beside
microcontrollers | Microcontrollers | =STM32; =ARM | >embedded-systems | | beside
motion-planning | Motion planning | path planning; trajectory planning
mujoco | MuJoCo | | >robot-simulation | ~robot-simulator | beside
opengl | OpenGL | | >computer-graphics | ~graphics-api
pcb | =PCB | | >electronics
perception | Perception | perception pipelines | | | beside; not: perception of; perceptions
physics-engines | Physics engines | PhysX; physics simulation; physics simulators
radar | =radar | =Radar; =RADAR | >sensors | | beside; not: the radar
risc-v | RISC-V | =ISA; =x86; ARM architecture | >computer-architecture | | beside
robot-learning | Robot learning | robot policies; learned policies | >robotics machine-learning
robot-manipulation | Robot manipulation | manipulation; robotic manipulation | >robotics | | beside; not: data manipulation; string manipulation
robot-simulation | Robot simulation | robotics simulation; high-fidelity simulation; physics-based simulation | >simulation robotics
robotics | Robotics | robots; mobile robotics | | | asked
ros | =ROS | =ROS2; Robot Operating System | >robotics
rtos | =RTOS | =QNX; FreeRTOS; =Zephyr; real-time operating systems | >embedded-systems operating-systems
sensor-fusion | Sensor fusion | | | | asked
sensors | Sensors | cameras | | | beside
sim-to-real | Sim-to-real | domain randomization; sim2real; sim-to-real transfer
simulink | Simulink | Modelica | >matlab
slam | =SLAM | robot navigation; =GNSS
systems-engineering | Systems engineering | systems analysis | | | not: systems engineering team
systemverilog | SystemVerilog | =Verilog; VHDL; =UVM; formal verification | >digital-design
teleoperation | Teleoperation
threejs | Three.js | | >webgl javascript | ~graphics-api
unity | =Unity | | >game-engines c-sharp | ~game-engine | beside; not: Unity Catalog
unreal | Unreal Engine | =Unreal | >game-engines c-plus-plus | ~game-engine
vulkan | =Vulkan | | >computer-graphics | ~graphics-api
webgl | WebGL | | >computer-graphics web-applications | ~graphics-api
wireless | Wireless communications | =5G; =LTE; Bluetooth; Wi-Fi | | | beside
`;
